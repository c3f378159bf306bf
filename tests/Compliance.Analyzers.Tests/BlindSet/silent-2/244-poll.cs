namespace Shop.Installation;
public class InstallNews
{
    public News Renew() => new News
    {
        Title = "New online store is open!",
        Short = "The new online store is open now! We are very excited to offer our new range of products.",
        Full = "<p>Our online store is officially up and running. Stock up for the holiday season! We have a great selection of items. We will be constantly adding to our range, so please register on our site, this will enable you to keep up to date with any new products.</p>",
    };
}
