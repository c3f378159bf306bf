using YamlDotNet.Serialization;

namespace Huari.MessageCatalog.Service;

public static class ServiceCatalog
{
    public const string Yaml = """
        version: 2
        channel: amazon-buyer-message
        messages:
          late_parcel:
            en: "Hi {{ buyer }}, your pillow is held up in Memphis by snow. The carrier now names {{ date }} as delivery day."
            zh: "{{ buyer }}您好，您的枕头因大雪滞留在中转站，承运商预计 {{ date }} 送达。"
          wrong_colour:
            en: "Hi {{ buyer }}, we packed the wrong colour. The grey pillow leaves today; there is no need to return the white one."
            zh: "{{ buyer }}您好，我们发错了颜色，今天为您补发灰色款，白色款无需退回。"
          refund_paid:
            en: "Hi {{ buyer }}, the {{ amount }} for the returned pillow went back to the card you paid with."
            zh: "{{ buyer }}您好，退货枕头的 {{ amount }} 已退回您付款时使用的卡。"
          washing:
            en: "Hi {{ buyer }}, the cover can be washed at 40 degrees. The foam core must stay dry."
        """;

    public static IDictionary<string, object> Load() =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(Yaml);
}
