namespace Bay.AfterSales;
public static class Scripts
{
    public const string Broken = "We are sorry the cup broke. A new one ships today.";
    public const string Angry = "We are sorry. Please accept a 15% discount on your next purchase with code SORRY15."; // expect: BSM1002|BSM1001|BSM1003|BSM1006
    public const string Neg = "We noticed your negative feedback. Could you remove it? We will refund you in full."; // expect: BSM2005|BSM2001|BSM2004
}
