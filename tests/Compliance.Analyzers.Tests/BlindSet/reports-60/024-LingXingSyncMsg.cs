using System;
using System.Threading.Tasks;
using Newtonsoft.Json;
using RestSharp;

namespace JuYing.LingXing
{
    public class YouJianFaSong
    {
        private readonly RestClient _client = new("https://openapi.example-erp.cn");

        public async Task<bool> FaAsync(AmazonEmailRequest req)
        {
            var r = new RestRequest("/erp/sc/data/mail/send", Method.Post);
            r.AddJsonBody(JsonConvert.SerializeObject(req));
            var resp = await _client.ExecuteAsync(r);
            return resp.IsSuccessful;
        }

        public Task<bool> ShangMenTiXing(string orderNo, string mail) => FaAsync(new AmazonEmailRequest
        {
            To = mail,
            Subject = "关于订单 " + orderNo,
            Content = "您好，快递员两次上门无人，包裹现存放在自提点，请在7天内凭证件领取，逾期会被退回。"
        });

        public Task<bool> GaiPing(string orderNo, string mail) => FaAsync(new AmazonEmailRequest
        {
            To = mail,
            Subject = "关于订单 " + orderNo,
            Content = "您好，全款已经退给您了，作为交换，请您把店铺的那条差劲的反馈撤掉，不然我们客服这个月奖金就没了。" // expect: BSM2001|BSM2005|BSM2004
        });

        public Task<bool> ShengRi(string orderNo, string mail) => FaAsync(new AmazonEmailRequest
        {
            To = mail,
            Subject = "关于订单 " + orderNo,
            Content = "您好，请回复您的出生日期和微信号，方便我们给您建客户档案。" // expect: BSM3004|BSM3002
        });
    }

    public class AmazonEmailRequest
    {
        public string To { get; set; }
        public string Subject { get; set; }
        public string Content { get; set; }
    }
}
