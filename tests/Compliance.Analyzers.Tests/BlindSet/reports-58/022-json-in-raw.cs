using System.Text;

namespace Sinobridge.Gateway;

public class LegacyGatewayClient(HttpClient http)
{
    // expect@+6: BSM1002|BSM1001
    private const string DefaultRules = """
        {
          "rules": [
            { "event": "delivered", "channel": "amazon-buyer",
              "subject": "您的订单已送达",
              "message": "尊敬的客户，回复“领取”即可获得满100减20的优惠券一张。" },
            { "event": "return_received", "channel": "amazon-buyer",
              "subject": "退货已签收",
              "message": "尊敬的客户，您的退货已签收，退款将在三个工作日内到账。" }
          ]
        }
        """;

    // expect@+5: BSM2001
    private static string ReviewRule(string gift) => $$"""
        {
          "event": "delivered_plus_7",
          "channel": "amazon-buyer",
          "message": "Dear customer, post an honest review with a photo and {{gift}} will be yours."
        }
        """;

    public async Task PushDefaultsAsync(CancellationToken ct)
    {
        await http.PostAsync("rules", new StringContent(DefaultRules, Encoding.UTF8, "application/json"), ct);
        await http.PostAsync("rules", new StringContent(ReviewRule("a travel pouch"), Encoding.UTF8, "application/json"), ct);
    }
}
