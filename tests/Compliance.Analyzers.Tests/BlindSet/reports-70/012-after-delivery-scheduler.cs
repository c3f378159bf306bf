using System;
using System.Threading.Tasks;
using Hangfire;

namespace MiaoWu.PetStore.Amazon
{
    public class AfterDeliveryScheduler
    {
        private readonly IBuyerMail _mail;

        public AfterDeliveryScheduler(IBuyerMail mail)
        {
            _mail = mail;
        }

        public void Plan(AmazonOrder order)
        {
            BackgroundJob.Schedule(() => AskAssembly(order.Id), TimeSpan.FromDays(2));
            BackgroundJob.Schedule(() => Day10(order.Id), TimeSpan.FromDays(10));
            BackgroundJob.Schedule(() => Day20(order.Id), TimeSpan.FromDays(20));
        }

        public Task AskAssembly(string orderId)
        {
            var content = $"您好，订单 {orderId} 的猫爬架底板需要先拧紧四颗长螺丝，再立主柱，否则容易晃动。说明书第 3 页有图示。";
            return _mail.SendAsync(orderId, "猫爬架安装提示", content);
        }

        public Task Day10(string orderId)
        {
            var content = $"您好，订单 {orderId} 的猫爬架您家猫咪还喜欢吗？"
                + "喜欢的话就去商品页写几句评论；要是有哪里不满意，先别评，来找我们就好。"; // expect: BSM2003
            return _mail.SendAsync(orderId, "猫爬架使用情况", content);
        }

        public Task Day20(string orderId)
        {
            var content = "您好，上次请您给这单写的评价一直没有看到，所以再打扰您一回，请抽空补上。"; // expect: BSM2006
            return _mail.SendAsync(orderId, "订单 " + orderId, content);
        }
    }
}
