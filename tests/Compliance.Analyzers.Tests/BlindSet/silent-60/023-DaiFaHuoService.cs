using System;
using System.Threading.Tasks;
using SqlSugar;

namespace 跨境通.业务.发货
{
    public class 异常发货服务
    {
        private readonly ISqlSugarClient 库;
        private readonly I亚马逊站内信 站内信;

        public 异常发货服务(ISqlSugarClient 库, I亚马逊站内信 站内信)
        {
            this.库 = 库;
            this.站内信 = 站内信;
        }

        public async Task 地址缺失(string 订单号)
        {
            var 订单 = await 取订单(订单号);
            await 站内信.发送(订单号, $"{订单.买家姓名}您好，订单{订单号}的收件地址没有楼栋和门禁密码，快递无法上门，请回复补充。");
        }

        public async Task 送货预约(string 订单号, DateTime 日期)
        {
            var 订单 = await 取订单(订单号);
            await 站内信.发送(订单号, $"{订单.买家姓名}您好，您的床架重65公斤，卡车将于{日期:M月d日}上午送货，请确认当天家里有人签收。");
        }

        public async Task 发错颜色(string 订单号)
        {
            await 站内信.发送(订单号, "您好，仓库把您的米白色窗帘错发成了灰色，正确颜色已经寄出，错的那套请用附件的退货标签寄回，运费由我们承担。");
        }

        public async Task 退货收到(string 订单号, decimal 金额)
        {
            await 站内信.发送(订单号, $"您好，退回的窗帘已入库，{金额:0.00}美元已退到您原来的付款方式。");
        }

        private Task<订单表> 取订单(string 订单号) => 库.Queryable<订单表>().FirstAsync(x => x.订单号 == 订单号);
    }
}
