using System.Net.Http;
using System.Text;

namespace Quill.Integrations.Shop;

public class PromotionSync(HttpClient http)
{
    public Task CreateRuleAsync() => http.PostAsync("/admin/api/price_rules.json", new StringContent("""
        {
          "price_rule": {
            "title": "SUMMER-15",
            "target_type": "line_item",
            "value_type": "percentage",
            "value": "-15.0",
            "customer_selection": "all",
            "usage_limit": 500,
            "notes": "15% off for the summer fair, gift cards excluded"
          }
        }
        """, Encoding.UTF8, "application/json"));

    public Task CreateMetafieldAsync() => http.PostAsync("/admin/api/metafields.json", new StringContent(
        "{\"namespace\":\"reviews\",\"key\":\"five_star_count\",\"value\":\"0\",\"type\":\"number_integer\"}", Encoding.UTF8, "application/json"));

    public Task CreateGiftCardAsync(decimal amount) => http.PostAsync("/admin/api/gift_cards.json", new StringContent(
        $"{{\"gift_card\":{{\"initial_value\":{amount},\"template_suffix\":\"gift_cards.birthday.liquid\"}}}}", Encoding.UTF8, "application/json"));

    public async Task<string> ProbeAsync()
    {
        var body = await http.GetStringAsync("/admin/api/discount_codes/lookup.json?code=FREEGIFT");
        return body.Contains("discount_code") ? "coupon found" : "coupon not found";
    }
}
