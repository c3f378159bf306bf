using SqlSugar;
using System.Collections.Generic;

namespace YiWuErp.Data.Seed
{
    [SugarTable("msg_template", "买家消息模板表")]
    public class MsgTemplate
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public int Id { get; set; }
        [SugarColumn(ColumnDescription = "模板编码")]
        public string Code { get; set; }
        [SugarColumn(Length = 2000, ColumnDescription = "发给买家的正文")]
        public string Content { get; set; }
    }

    public class MsgTemplateSeed
    {
        public void Init(ISqlSugarClient db)
        {
            db.CodeFirst.InitTables<MsgTemplate>();
            if (db.Queryable<MsgTemplate>().Any()) return;
            db.Insertable(new List<MsgTemplate>
            {
                new MsgTemplate { Code = "QS_QUEHUO", Content = "Hi {buyer}, we find one screw bag was missed in your box. New one is sent today by USPS, no charge." },
                new MsgTemplate { Code = "QS_QIANSHOU", Content = "Hi {buyer}, your parcel is arrived. Take a photo with the lamp and post it in the review area, then we transfer you $8 to your Paypal." }, // expect: BSM2001
                new MsgTemplate { Code = "CN_QIANSHOU", Content = "您好，商品已签收。晒图评价后把截图发给我们，即可领取10美元亚马逊礼品卡一张。" }, // expect: BSM2001
                new MsgTemplate { Code = "CN_DIZHI", Content = "您好，系统显示您的地址缺少门牌号，请直接回复本消息补充，我们好尽快安排发货。" },
                new MsgTemplate { Code = "CN_FUGOU", Content = "老朋友您好！本周下单报暗号 KJ520，客服后台直接给您减5美金。" }, // expect: BSM1001|BSM1002
            }).ExecuteCommand();
        }
    }
}
