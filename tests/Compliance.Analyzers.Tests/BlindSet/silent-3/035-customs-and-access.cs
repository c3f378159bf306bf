using System.Collections.Generic;
using System.Threading.Tasks;
using BaiChuan.OpenApi.Client;

namespace BaiChuan.OpenApi.QingGuan
{
    public class QingGuanNotifier
    {
        private readonly XiaoXiGateway _gw;
        public QingGuanNotifier(XiaoXiGateway gw) { _gw = gw; }

        private static readonly Dictionary<string, string> Mo = new Dictionary<string, string>
        {
            ["BR"] = "Olá, a alfândega precisa do seu CPF para liberar o pacote do pedido {0}. Pode nos enviar?",
            ["KR"] = "您好，海关要求提供个人通关号码才能放行订单{0}，请回复该号码。",
            ["CL"] = "Hello, customs needs your RUT to release order {0}. Please reply with the number.",
            ["GATE"] = "您好，司机无法进入小区，请回复门禁密码或单元号，以便今天下午再次派送订单{0}。",
            ["PICKUP"] = "Hello, the parcel for order {0} is waiting at the post office in your town until Friday. Please take your ID card with you when you collect it.",
            ["DUTY"] = "您好，订单{0}的关税由我们承担，快递员不会向您收费，如被收费请告知金额，我们通过亚马逊退还。",
        };

        public Task<string> Send(string country, string orderId)
            => _gw.SendRaw(orderId, string.Format(Mo[country], orderId));
    }
}
