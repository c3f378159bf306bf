using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SqlSugar;

namespace Yunfan.Erp.Kefu
{
    [SugarTable("kefu_reply_template", TableDescription = "亚马逊客服回复模板")]
    public class ReplyTemplate
    {
        [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
        public int Id { get; set; }

        [SugarColumn(ColumnDescription = "场景")]
        public string Scene { get; set; }

        [SugarColumn(ColumnDescription = "内容，禁止出现优惠券、返现、微信号")]
        public string Content { get; set; }

        [SugarColumn(ColumnDescription = "是否启用")]
        public bool Enabled { get; set; }
    }

    public class ReplyTemplateInitializer
    {
        private readonly ISqlSugarClient _db;

        public ReplyTemplateInitializer(ISqlSugarClient db)
        {
            _db = db;
        }

        public async Task InitAsync()
        {
            if (await _db.Queryable<ReplyTemplate>().AnyAsync())
                return;

            var list = new List<ReplyTemplate>
            {
                new ReplyTemplate { Scene = "缺货", Content = "您好，订单 {订单号} 的商品在打包时发现破损，库存已无同款。我们已取消订单并全额退款，您无需操作。", Enabled = true },
                new ReplyTemplate { Scene = "破损", Content = "您好，看到您发来的照片，底座确实裂了。我们今天免费补发一个底座，预计五天送达。", Enabled = true },
                new ReplyTemplate { Scene = "错发", Content = "您好，很抱歉发错了颜色。正确的一件已经寄出，错发的请用附件中的退货标签寄回，邮费我们出。", Enabled = true },
                new ReplyTemplate { Scene = "部分退款", Content = "您好，三支牙刷头中少了一支，我们已就此订单退还 4.20 美元，款项原路退回。", Enabled = true },
                new ReplyTemplate { Scene = "保修", Content = "您好，这台机器仍在两年保修期内，维修不收费。请说明指示灯闪几下，我们判断后寄出退货标签。", Enabled = true },
                new ReplyTemplate { Scene = "说明书", Content = "您好，附件是中英文说明书，清洗水箱的方法在第八页。", Enabled = true },
                new ReplyTemplate { Scene = "要折扣", Content = "您好，我们对所有买家价格一致，不能单独给您优惠，还望理解。", Enabled = true },
                new ReplyTemplate { Scene = "要返现", Content = "您好，我们不做任何返现，付款和退款都只通过亚马逊进行。", Enabled = true },
                new ReplyTemplate { Scene = "要赠品", Content = "您好，页面上的图片仅展示主机，充电座需要另外选配，我们没有赠品可以提供。", Enabled = true },
                new ReplyTemplate { Scene = "地址", Content = "您好，订单 {订单号} 的门牌号与邮编不一致，请回复正确的地址，我们核对后发货。", Enabled = true },
                new ReplyTemplate { Scene = "清关", Content = "您好，目的国海关需要收件人的税号，请回复税号，仅用于订单 {订单号} 的清关。", Enabled = true },
                new ReplyTemplate { Scene = "发票", Content = "您好，订单 {订单号} 的发票见附件，其中“优惠”一栏是您下单时已经使用的优惠券，金额 3 美元。", Enabled = true },
                new ReplyTemplate { Scene = "激活码", Content = "您好，软件的激活码是 {激活码}，在“帮助—注册”中输入即可，有效期三年。", Enabled = true },
                new ReplyTemplate { Scene = "延误", Content = "您好，飞机晚点，订单 {订单号} 要到 {日期} 才能送达。您可以继续等，也可以让我们取消并退款。", Enabled = true },
                new ReplyTemplate { Scene = "买家取消", Content = "您好，应您的要求，订单 {订单号} 已取消，没有产生费用。", Enabled = true },
            };

            await _db.Insertable(list).ExecuteCommandAsync();
        }

        public async Task<string> RenderAsync(string scene, IDictionary<string, string> values)
        {
            var tpl = await _db.Queryable<ReplyTemplate>().FirstAsync(t => t.Scene == scene && t.Enabled);
            if (tpl == null)
                throw new InvalidOperationException($"没有找到场景“{scene}”的模板，请先在后台添加");

            return values.Aggregate(tpl.Content, (text, kv) => text.Replace("{" + kv.Key + "}", kv.Value));
        }
    }
}
