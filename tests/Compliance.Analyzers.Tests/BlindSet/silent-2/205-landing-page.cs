namespace Elmwood.Site;

public static class HomePage
{
    public const string HeroTitle = "Furniture that lasts";
    public const string HeroText = "Sign up to our newsletter and get 10% off your first order. You will love it.";
    public const string FooterContact = "Call us at +1 212 555 0188 or write to hello@elmwood.example.";
    public const string Social = "Follow us on Instagram @elmwood and on Facebook.";
}
