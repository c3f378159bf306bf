namespace Forum;
public class Welcome
{
    public string Post(string user) => $"Welcome {user}! Introduce yourself, read the rules and join our Discord: https://discord.gg/abc";
}
