using System.Collections.Generic;
using SqlSugar;

namespace Lanhai.Oms.Kefu
{
    [SugarTable("kf_template", "客服消息模板")]
    public class KfTemplate
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public int Id { get; set; }

        [SugarColumn(ColumnDescription = "模板名称")]
        public string Name { get; set; }

        [SugarColumn(ColumnDescription = "发给买家的内容", Length = 2000)]
        public string TemplateContent { get; set; }
    }

    public class KfTemplateInit
    {
        public void Init(ISqlSugarClient db)
        {
            var list = new List<KfTemplate>
            {
                new KfTemplate { Name = "延误", TemplateContent = "尊敬的{buyer}，由于航班取消，订单{order}将延迟三天送达，深表歉意。如您不愿等待，我们可以取消并退款。" },
                new KfTemplate { Name = "挽单", TemplateContent = "尊敬的{buyer}，留下这台机器吧，我们补偿您一笔现金，数目好商量。" }, // expect: BSM1003
                new KfTemplate { Name = "复购", TemplateContent = "尊敬的{buyer}，您的专属优惠码是 {code}，下单时填写立减20元。" }, // expect: BSM1002|BSM1001
                new KfTemplate { Name = "追评", TemplateContent = "尊敬的{buyer}，上次邀请您写评价您还没写，今天再次恳请您抽空评价一下。" }, // expect: BSM2006|BSM2002
                new KfTemplate { Name = "保修", TemplateContent = "尊敬的{buyer}，保修期为签收之日起24个月，故障件由我们承担往返运费。" }
            };
            db.Insertable(list).ExecuteCommand();
        }
    }
}
