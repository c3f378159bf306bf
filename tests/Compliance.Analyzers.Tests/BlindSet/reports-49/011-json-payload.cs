using System.Net.Http;
using System.Text;

namespace Mistral.Helpdesk.Bridge;

public class HelpdeskMacroUpload
{
    private readonly HttpClient _http;
    public HelpdeskMacroUpload(HttpClient http) => _http = http;

    public Task UploadAsync()
    {
        // expect@+6: BSM1002|BSM1001
        // expect@+7: BSM2004|BSM2001|BSM2005
        // expect@+7: BSM3003|BSM1004
        var macros = """
        {
          "channel": "amazon-buyer-messages",
          "coupon": { "subject": "Order {{order.id}}", "body": "Hello {{buyer.first_name}}, we saved a promo code for you: {{promo_code}}. It works in the cart." },
          "refund": { "subject": "Order {{order.id}}", "body": "Hello {{buyer.first_name}}, your refund of {{amount}} has been issued through Amazon." },
          "rating": { "subject": "Order {{order.id}}", "body": "Hello {{buyer.first_name}}, we can refund half the price once your critical review has disappeared." },
          "direct": { "subject": "Order {{order.id}}", "body": "Hello {{buyer.first_name}}, cancel on Amazon and pay us by bank transfer, then the rack is yours for 40 dollars less." }
        }
        """;
        return _http.PostAsync("/api/macros", new StringContent(macros, Encoding.UTF8, "application/json"));
    }
}
