using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZhuYe.MoBanKu;

public sealed class NeiZhiMoBan
{
    // 未连上配置中心时使用的内置模板
    // expect@+11: BSM1002
    // expect@+14: BSM2002
    private const string Json = """
        [
          {
            "code": "after_7d_a",
            "subject": "关于您的竹凉席",
            "body": "{buyer}您好，竹凉席首次使用前请用湿布擦拭，不要暴晒。"
          },
          {
            "code": "after_7d_b",
            "body": "{buyer}您好，点一下商品页上的优惠券按钮再买枕席，会便宜不少。"
          },
          {
            "code": "after_14d",
            "body": "{buyer}您好，求求您了，给凉席点个五星吧，店里就靠这个吃饭。"
          },
          {
            "code": "short",
            "body": "{buyer}您好，订单{order}的枕席少发了一条，已免费补发。"
          }
        ]
        """;

    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public IReadOnlyList<MoBan> DuQu() => JsonSerializer.Deserialize<List<MoBan>>(Json, Options) ?? new();
}

public sealed record MoBan(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("subject")] string? Subject,
    [property: JsonPropertyName("body")] string Body);
