namespace E.Templates;
public static class PackagingCard
{
    public const string Front = "Thank you for choosing Elio!";
    public const string Back = "Scan the code, join our VIP club and get a free refill."; // expect: BSM1005|BSM1006|BSM3001|BSM3003
}
