using System.Data;
using Dapper;

namespace JinHua.Oms.Init;

internal static class BuyerTemplateInit
{
    internal static int Insert(IDbConnection db) => db.Execute(
        "insert into buyer_template(biao_ti, zheng_wen, yu_zhong) values(@BiaoTi, @ZhengWen, @YuZhong)",
        new object[]
        {
            new { BiaoTi = "清关资料", ZhengWen = "您好，海关要求提供收件人税号，请在两天内回复，以免包裹退回。", YuZhong = "zh-CN" },
            new { BiaoTi = "满意回访", ZhengWen = "您好，喜欢这款雨伞的话请写个好评支持一下，谢谢亲。", YuZhong = "zh-CN" }, // expect: BSM2003|BSM2002
            new { BiaoTi = "差价", ZhengWen = "您好，您说隔壁店更便宜，我们愿意私下给您同样的价钱。", YuZhong = "zh-CN" }, // expect: BSM1001|BSM3003
            new { BiaoTi = "Feedback", ZhengWen = "Hello, your negative seller feedback hurts us. Remove it please and we refund 15 USD.", YuZhong = "en-US" }, // expect: BSM2005|BSM2001
            new { BiaoTi = "Parts", ZhengWen = "Hello, the missing handle was sent yesterday by post, no charge for you.", YuZhong = "en-US" },
        });
}
