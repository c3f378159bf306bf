namespace Ruiyang.Amz.Letters;

public static class LetterCn
{
    public const string Delay = """
        您好：
        您订购的置物架因天气原因延误，预计 {date} 送达。
        如不愿等待，请告知，我们为您取消订单并全额退款。
        """;

    public const int Version = 3; // expect@+6: BSM1001
    public const string Locale = "zh-CN"; // expect@+7: BSM3002

    public const string After15Days = """
        您好：
        置物架用了半个月了，层板是否平稳？承重请不要超过 20 公斤。
        再买一组的话，我们给您单独减 50 元，拍下前说一声就行。
        螺丝松动时请用附带的扳手拧紧。
        有急事可以加我们的 QQ：384756102，全天有人。
        """;
}
