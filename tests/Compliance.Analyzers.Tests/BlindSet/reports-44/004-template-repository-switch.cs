namespace MilleEtMousse.Baby.Infrastructure.Templates;

public class InMemoryTemplateRepository : ITemplateRepository
{
    public string GetBody(TemplateKey key, string locale) => (key, locale) switch
    {
        (TemplateKey.AddressProblem, "en-GB") =>
            "The courier could not read the flat number on your order {0}. Please answer this message with the complete address.",
        (TemplateKey.Day10, "en-GB") =>
            "If your little one sleeps well in our swaddle, please tell other parents in a review. If not, write to us first so that we can sort it out privately.", // expect: BSM2003
        (TemplateKey.Day10, "zh-CN") =>
            "亲爱的宝妈，如果宝宝喜欢我们的襁褓，请留下五星评价；如有不满请先联系我们，不要直接给差评。", // expect: BSM2002|BSM2003
        (TemplateKey.Complaint, "en-GB") =>
            "We are sorry about the loose button. A full refund for order {0} has been issued to your original payment method.",
        (TemplateKey.Complaint, "zh-CN") =>
            "很抱歉纽扣松脱，订单 {0} 的全部款项已原路退回，无需寄回商品。",
        (TemplateKey.Recovered, _) =>
            "Now that the new swaddle has reached you, would you be so kind to turn your two-star review into something friendlier?", // expect: BSM2004
        _ => string.Empty,
    };
}
