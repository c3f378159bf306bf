using SqlSugar;
using System.Collections.Generic;

namespace JiuDing.ERP.Amazon.MoBan
{
    [SugarTable("t_amz_buyer_template")]
    public class AmzBuyerTemplate
    {
        [SugarColumn(IsPrimaryKey = true)] public int Id { get; set; }
        [SugarColumn(Length = 50)] public string MingCheng { get; set; }
        [SugarColumn(Length = 2000)] public string NeiRong { get; set; }
    }

    public class MoBanChuShiHua
    {
        // 初始化买家消息模板
        public void ChuShiHua(ISqlSugarClient db)
        {
            var list = new List<AmzBuyerTemplate>
            {
                new AmzBuyerTemplate { Id = 1, MingCheng = "尺码确认", NeiRong = "您好，您订购的是44码，请确认是否需要更换尺码，我们将在发货前为您修改。" },
                new AmzBuyerTemplate { Id = 2, MingCheng = "差评处理1", NeiRong = "您好，看到您的评价我们很难过，鞋子不用退，再给您50%的补偿，评价麻烦撤一下。" }, // expect: BSM2001|BSM2004
                new AmzBuyerTemplate { Id = 3, MingCheng = "感谢", NeiRong = "您好，为答谢您的支持，下单任意一双鞋都会附赠运动袜一双，仅限老朋友。" }, // expect: BSM1005|BSM1006
                new AmzBuyerTemplate { Id = 4, MingCheng = "开胶", NeiRong = "您好，鞋底开胶属于质量问题，我们已为您办理全额退款，无需退货。" },
                new AmzBuyerTemplate { Id = 5, MingCheng = "引流", NeiRong = "您好，我们自己的网站上同款更便宜，搜索“九鼎跑鞋官网”即可找到。" }, // expect: BSM3003|BSM3001|BSM1001
                new AmzBuyerTemplate { Id = 6, MingCheng = "反馈", NeiRong = "您好，店铺反馈的两颗星对我们不公平，请您尽快移除，否则保修将无法继续。" }, // expect: BSM2005|BSM2001
            };
            db.Insertable(list).ExecuteCommand();
        }
    }
}
