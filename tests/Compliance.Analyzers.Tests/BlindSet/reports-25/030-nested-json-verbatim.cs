namespace Shunfa.Saas.Seed;

public static class RenWuPeiZhi
{
    // 租户初始化时写入 t_send_task.config
    // expect@+7: BSM2001
    public const string SuoPingRenWu = @"
{
  ""taskName"": ""索评-第5天"",
  ""trigger"": ""delivered+5d"",
  ""channel"": ""amazon_bsm"",
  ""subject"": ""关于订单 ${orderId}"",
  ""body"": ""${buyerName} 您好，凭评价截图可联系客服领取小礼品一份。""
}";

    public const string YanChiRenWu = @"
{
  ""taskName"": ""延迟通知"",
  ""trigger"": ""late_shipment"",
  ""channel"": ""amazon_bsm"",
  ""subject"": ""关于订单 ${orderId}"",
  ""body"": ""${buyerName} 您好，您的订单将晚两天发出，如需取消请告知，我们会全额退款。""
}";
}
