using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Hai.Relay
{
    public class HaiSes
    {
        private readonly IAmazonSimpleEmailServiceV2 _ses;
        public HaiSes(IAmazonSimpleEmailServiceV2 ses) { _ses = ses; }

        public Task FaAsync(string relay, string danhao)
        {
            return _ses.SendEmailAsync(new SendEmailRequest
            {
                Destination = new Destination { ToAddresses = new List<string> { relay } },
                Content = new EmailContent
                {
                    Simple = new Message
                    {
                        Subject = new Content { Data = "订单" + danhao + "：请补充地址" },
                        Body = new Body { Text = new Content { Data = "您好，收件地址缺少单元号，快递明天退回，请今天回复补充。" } },
                    },
                },
            });
        }
    }
}
