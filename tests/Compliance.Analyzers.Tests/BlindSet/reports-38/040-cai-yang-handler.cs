using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace ShunDa.Api.Buyer
{
    public class BuyerChatHandler
    {
        private readonly ChatClient chat;

        public BuyerChatHandler(ChatClient chat) { this.chat = chat; }

        public async Task HandleAsync(ChatEvent e)
        {
            switch (e.Intent)
            {
                case "ask_invoice":
                    await chat.ReplyToBuyerAsync(e.OrderId, "您好，发票已经上传到订单页面，可直接下载。");
                    return;
                case "ask_bulk":
                    await chat.ReplyToBuyerAsync(e.OrderId, "您好，十台以上不要走亚马逊，我们给您发形式发票，银行汇款即可。"); // expect: BSM3003
                    return;
                case "complain_price":
                    await chat.ReplyToBuyerAsync(e.OrderId, "您好，别生气，我们送您一张二十美元的亚马逊礼品卡当作补偿。"); // expect: BSM1005|BSM1003
                    return;
                case "bad_seller_feedback":
                    await chat.ReplyToBuyerAsync(e.OrderId, "您好，店铺反馈的一星对我们影响太大了，求您今天务必撤掉它。"); // expect: BSM2005
                    return;
                case "broken":
                    await chat.ReplyToBuyerAsync(e.OrderId, "您好，电机不转属于故障，请选择全额退款或更换新机。");
                    return;
                default:
                    throw new ArgumentException("未知意图：" + e.Intent);
            }
        }
    }
}
