namespace Hu.Templates
{
    public class HuTemplate
    {
        public string Key { get; set; }
        public string TemplateContent { get; set; }
    }

    public static class HuSeed
    {
        public static IEnumerable<HuTemplate> All()
        {
            yield return new HuTemplate { Key = "refund", TemplateContent = "{{buyer}}您好，{{amount}}元已退回原支付方式。" };
            yield return new HuTemplate { Key = "pairing", TemplateContent = "{{buyer}}您好，手環配對碼為{{pairing_code}}，請在APP輸入。" };
            yield return new HuTemplate { Key = "rma", TemplateContent = "{{buyer}}您好，請在退回的紙箱上寫明退貨編號{{rma_code}}。" };
            yield return new HuTemplate { Key = "gate", TemplateContent = "{{buyer}}您好，司機需要大門密碼，請回覆本訊息。" };
        }
    }
}
