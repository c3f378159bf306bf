namespace Shop.Installation;
public class InstallProducts
{
    public Product Build() => new()
    {
        Name = "Build your own computer",
        ShortDescription = "Build it",
        FullDescription = "<p>Fight back against cluttered workspaces with the stylish IBM zBC12 All-in-One desktop PC. Buy one and get a mouse for free. Visit our website for more.</p>",
        MetaKeywords = "gift, free, coupon",
    };
    public GiftCard Gift() => new() { Name = "$25 Virtual Gift Card", ShortDescription = "$25 Gift Card. Gift Cards must be redeemed through our site Web site toward the purchase of eligible products." };
}
