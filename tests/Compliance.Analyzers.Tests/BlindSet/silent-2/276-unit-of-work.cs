namespace Loyalty.Domain;
public class Tier
{
    public static readonly Tier Gold = new("Gold", "Gold members get 10% off every order and a free gift on their birthday");
    public static readonly Tier Silver = new("Silver", "Silver members get free shipping");
}
