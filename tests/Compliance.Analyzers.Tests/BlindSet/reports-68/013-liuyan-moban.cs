namespace Wuliu.Duijie.Notify;

public static class LiuyanMoban
{
    public const string QingguanXuyao = """
        您好，订单 {{order_id}} 已到达目的国海关。
        按当地规定需要收件人的税号才能放行，请直接回复本消息提供，
        三天内未收到我们会申请退运并为您全额退款。
        """;

    // expect@+5: BSM1004|BSM3003
    // expect@+5: BSM3002
    public const string GuanshuiBuchang = """
        您好，订单 {{order_id}} 的关税由我们承担。
        请您先垫付，之后把收据拍给我们，
        我们用微信红包把钱转给您，不走平台。
        客服小林手机：一三八 二二一九 四四零七，工作日早九点到晚六点。
        """;

    // expect@+4: BSM3002
    public const string WeishengDuan = """
        您好，订单 {{order_id}} 派送失败，快递员说门禁进不去。
        请告诉我们门禁密码，以便明天再次派送。
        急的话打我们电话 0755-8321 6677。
        """;

    public static string Tianchong(string moban, string orderId) => moban.Replace("{{order_id}}", orderId);
}
