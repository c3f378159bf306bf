using System;
using System.Threading.Tasks;
using SqlSugar;

namespace Feima.CrossBorder.Tasks
{
    [SugarTable("t_msg_plan")]
    public class MsgPlan
    {
        [SugarColumn(IsPrimaryKey = true, ColumnDescription = "主键")]
        public long Id { get; set; }

        [SugarColumn(ColumnDescription = "站内信内容")]
        public string Content { get; set; }
    }

    public class MsgPlanTask
    {
        private readonly ISqlSugarClient _db;
        private readonly IAmazonApi _api;

        public MsgPlanTask(ISqlSugarClient db, IAmazonApi api)
        {
            _db = db;
            _api = api;
        }

        public async Task ExecuteAsync(string orderId, int day)
        {
            var content = "";
            if (day == 3)
                content = "您好，您的订单需要确认刻字内容，请回复您想刻的名字，最多八个字。";
            else if (day == 7)
                content = "您好，感谢选购我们的项链，凭订单号可参加本月抽奖，头奖是金手链一条。"; // expect: BSM1006|BSM1005
            else if (day == 14)
                content = "您好，诚邀您成为本店会员，以后新品发布第一时间通知您，还能积分换礼。"; // expect: BSM1006|BSM1007
            else if (day == 20)
                content = "您好，如果您写了带图的评论，请把截图发来，我们送您一对耳钉。"; // expect: BSM2001
            else if (day == 25)
                content = "您好，差评对我们伤害很大，请您高抬贵手把它撤了吧。"; // expect: BSM2004|BSM2005

            if (string.IsNullOrEmpty(content)) return;

            await _api.SendBuyerMessageAsync(orderId, content);
            await _db.Insertable(new MsgPlan { Id = DateTime.Now.Ticks, Content = content }).ExecuteCommandAsync();
        }
    }
}
