namespace Ads.Copy;
public class AdCopyBuilder
{
    public string Headline(Product p) => $"{p.Name}: save 20% today";
    public string[] Bullets => ["Free shipping for Prime members", "The perfect gift for your loved ones", "Buy two, get one free"];
}
