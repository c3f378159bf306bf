using System.Data;
using Dapper;

namespace JinHua.Oms.Init;

internal static class FuWuMuBanInit
{
    internal static int Insert(IDbConnection db) => db.Execute(
        "insert into buyer_template(biao_ti, zheng_wen, yu_zhong) values(@BiaoTi, @ZhengWen, @YuZhong)",
        new object[]
        {
            new { BiaoTi = "漏发补寄", ZhengWen = "您好{{buyer}}，仓库漏发了您订单{{order_id}}中的支架，今天已免费补寄。", YuZhong = "zh-CN" },
            new { BiaoTi = "退货指引", ZhengWen = "您好{{buyer}}，请打开“您的订单”选择退货，系统会给出免费标签，包裹交到任意服务点即可。", YuZhong = "zh-CN" },
            new { BiaoTi = "价格疑问", ZhengWen = "您好{{buyer}}，您问为什么别人买得更便宜：那是上周已经结束的公开活动，我们不能单独给您改价。", YuZhong = "zh-CN" },
            new { BiaoTi = "Recall", ZhengWen = "Dear {{buyer}}, the adapter of order {{order_id}} may overheat. Stop using it. We have refunded the full price, nothing needs to be sent back.", YuZhong = "en-US" },
            new { BiaoTi = "Wrong size", ZhengWen = "Dear {{buyer}}, the ring you returned is one size smaller than ordered. The correct size left today.", YuZhong = "en-US" },
        });
}
