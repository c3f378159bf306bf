using System;
using System.Threading.Tasks;
using SqlSugar;

namespace 跨境通.业务.售后
{
    public class 差评处理服务
    {
        private readonly SqlSugarScope 库;
        private readonly I亚马逊站内信 站内信;

        public 差评处理服务(SqlSugarScope 库, I亚马逊站内信 站内信)
        {
            this.库 = 库;
            this.站内信 = 站内信;
        }

        public async Task 首次联系(string 订单号)
        {
            var 订单 = await 库.Queryable<订单表>().FirstAsync(x => x.订单号 == 订单号);
            await 站内信.发送(订单号, $"{订单.买家姓名}您好，关于您反映的水杯漏水，我们已安排补发新杯盖，单号{订单.补发单号}，请查收。");
        }

        public async Task 二次联系(string 订单号)
        {
            var 订单 = await 库.Queryable<订单表>().FirstAsync(x => x.订单号 == 订单号);
            var 内容 = $"{订单.买家姓名}您好，新杯盖收到了吧？那条关于漏水的差评，您方便的话就帮我们删了吧，拜托拜托。"; // expect: BSM2004
            await 站内信.发送(订单号, 内容);
            await 库.Updateable<订单表>().SetColumns(x => x.跟进次数 == x.跟进次数 + 1).Where(x => x.订单号 == 订单号).ExecuteCommandAsync();
        }

        public async Task 最后通牒(string 订单号)
        {
            await 站内信.发送(订单号, "您的评论严重失实，两天之内不处理，我们的律师会起诉您并要求您承担全部损失。"); // expect: BSM4003|BSM2004
        }
    }
}
