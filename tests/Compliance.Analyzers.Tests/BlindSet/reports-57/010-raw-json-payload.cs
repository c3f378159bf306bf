using System.Net.Http;
using System.Text;

namespace Agency.Hz.Webhooks;

public static class ChatWorkbenchPayloads
{
    public static StringContent AfterDelivery(string orderId) => new(
        // expect@+6: BSM2002
        // expect@+6: BSM1002|BSM1001
        """
        {
          "channel": "amazon-buyer-message",
          "lines": [
            "Hello, we hope the tent stood up to the wind. Five stars would make our week!",
            "As a little thank you here is your code: CAMP-20X",
            "Pegs bent? Answer here and we ship new ones at no cost."
          ]
        }
        """, Encoding.UTF8, "application/json");

    public static StringContent Missing(string orderId) => new(
        $$"""
        { "channel": "amazon-buyer-message", "order": "{{orderId}}",
          "lines": [ "您好，漏发的帐篷杆今天补寄，不收任何费用。" ] }
        """, Encoding.UTF8, "application/json");
}
