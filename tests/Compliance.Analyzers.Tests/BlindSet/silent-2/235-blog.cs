namespace Juniper.Blog;

public static class Posts
{
    public static BlogPost Reviews => new()
    {
        Title = "How we ask for reviews",
        BodyOverview = "Why you should never pay for reviews on Amazon.",
        Body = "Many sellers offer you a gift card for a five-star review. Do not take it: Amazon removes such reviews, and you may lose your account.",
    };
}
