using YamlDotNet.Serialization;

namespace Huari.MessageCatalog;

/// <summary>Built-in catalog, used when the tenant has no own messages.yaml.</summary>
public static class BuiltInCatalog
{
    // expect@+11: BSM1002|BSM1001
    // expect@+11: BSM1002|BSM1006
    // expect@+12: BSM2004|BSM2002
    public const string Yaml = """
        version: 2
        channel: amazon-buyer-message
        messages:
          late_parcel:
            en: "Hi {{ buyer }}, your parcel is delayed by snow. New date: {{ date }}."
            zh: "{{ buyer }}您好，因大雪包裹将延迟，预计 {{ date }} 送达。"
          thank_you:
            en: "Hi {{ buyer }}, enter {{ promo }} at checkout and your next pillow costs a fifth less."
            zh: "{{ buyer }}您好，感谢惠顾，送您一张下次可用的优惠券，回复本信息即可领取。"
          low_stars:
            en: "Hi {{ buyer }}, now that the new pillow has arrived, would you mind raising your two stars to five?"
          washing:
            en: "Hi {{ buyer }}, you asked about washing: 40 degrees, no tumble dryer."
        """;

    public static CatalogDocument Load() =>
        new DeserializerBuilder().Build().Deserialize<CatalogDocument>(Yaml);
}

public sealed class CatalogDocument
{
    public int Version { get; set; }
    public string Channel { get; set; } = "";
    public Dictionary<string, Dictionary<string, string>> Messages { get; set; } = new();
}
