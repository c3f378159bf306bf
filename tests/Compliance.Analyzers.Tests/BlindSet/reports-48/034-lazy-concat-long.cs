namespace Amz.Text;

public static class LongLetters
{
    private static readonly Lazy<string> _rangeHood = new(() =>
        "Dear customer,\n" +
        "the range hood you received belongs to lot 2219. " +
        "Its filter frame can rattle; a rubber ring stops that and we are sending you one without charge. " +
        "Nothing has to be returned. " +
        "Once the ring sits, please replace your three stars with a better score. " + // expect: BSM2004
        "Thank you.\n");

    private static readonly Lazy<string> _heater = new(() =>
        "尊敬的客户：\n" +
        "您购买的取暖器电源线偏短，我们理解这会带来不便。" +
        "您可以选择退货退款，也可以保留使用。" +
        "另有一份神秘礼物随信附上领取方式，" + // expect: BSM1005
        "期待您的回复。\n");

    public static string RangeHoodBuyerLetter => _rangeHood.Value;
    public static string HeaterBuyerLetter => _heater.Value;
}
