namespace Templates;

public static class ServiceTemplates
{
    public const string Json = """
    {
      "templates": [
        { "key": "late", "text": "Hi {buyer}, your parcel is late because of snow. New date: {eta}." },
        { "key": "return", "text": "Hi {buyer}, your return label is at https://www.amazon.com/returns ." },
        { "key": "no_discount", "text": "Hi {buyer}, we cannot offer discounts outside of Amazon." },
        { "key": "no_code", "text": "{buyer}您好,我们不能通过站内信发送优惠码,敬请理解。" },
        { "key": "refund", "text": "{buyer}您好,订单{order}已全额退款,款项将原路退回。" }
      ]
    }
    """;

    public static IReadOnlyList<Template> Load() => TemplateFile.Parse(Json).Templates;
}
