"""A Flask application with sign-in, written as the console's guide for Flask tells."""

import os

from flask import Flask, redirect, request, session
from logto import LogtoClient, LogtoConfig, Storage

app = Flask(__name__)
app.secret_key = os.environ["FLASK_SECRET"]
# Cookies of localhost are shared between ports: a name of its own keeps this application's apart.
app.config["SESSION_COOKIE_NAME"] = "flask_session"

home_url = os.environ["HOME_URL"]
api_resource = os.environ["API_RESOURCE"]


class SessionStorage(Storage):
    """Keeps what the SDK remembers of a person in Flask's session."""

    def get(self, key):
        return session.get(key)

    def set(self, key, value):
        session[key] = value

    def delete(self, key):
        session.pop(key, None)


client = LogtoClient(
    LogtoConfig(
        endpoint=os.environ["LOGTO_ENDPOINT"],
        appId=os.environ["LOGTO_APP_ID"],
        appSecret=os.environ["LOGTO_APP_SECRET"],
        scopes=["phone"],
        resources=[api_resource],
    ),
    storage=SessionStorage(),
)


@app.route("/sign-in")
async def sign_in():
    return redirect(await client.signIn(redirectUri=home_url + "callback"))


@app.route("/sign-up")
async def sign_up():
    return redirect(await client.signIn(redirectUri=home_url + "callback", interactionMode="signUp"))


@app.route("/callback")
async def callback():
    await client.handleSignInCallback(request.url)
    return redirect("/")


@app.route("/sign-out")
async def sign_out():
    return redirect(await client.signOut(postLogoutRedirectUri=home_url))


@app.route("/")
async def home():
    if not client.isAuthenticated():
        return "Not signed in"
    claims = client.getIdTokenClaims()
    return f"Signed in as {claims.sub}"


@app.route("/user-info")
async def user_info():
    return (await client.fetchUserInfo()).model_dump(exclude_none=True)


@app.route("/api-token")
async def api_token():
    """Asks for an access token of the API: the SDK gets it with the refresh token."""
    await client.getAccessToken(api_resource)
    return (await client.getAccessTokenClaims(api_resource)).model_dump(exclude_none=True)


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
