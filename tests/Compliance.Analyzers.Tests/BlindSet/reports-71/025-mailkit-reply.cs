using System.Threading.Tasks;
using FluentEmail.Core;

namespace Solberg.Marketplace.Replies
{
    public class ReplyByMail
    {
        private readonly IFluentEmailFactory _factory;

        public ReplyByMail(IFluentEmailFactory factory)
        {
            _factory = factory;
        }

        public Task BatteryAsync(AmazonBuyer buyer)
        {
            var (subject, body) = buyer.Language switch
            {
                "zh" => ("您的手表电池", "您好，手表使用CR2032电池，更换时请使用随附的开盖工具。想看更换视频请扫描图片里的二维码关注我们公众号。"), // expect: BSM3001|BSM3002
                "en" => ("Your watch battery", "Hello, the watch takes a CR2032 cell; use the opener in the box. A video is on our channel, bit.ly/solberg-cell."), // expect: BSM3001
                _ => ("Watch battery", "Hello, the watch takes a CR2032 cell; use the opener in the box."),
            };

            return _factory.Create().To(buyer.RelayAddress).Subject(subject).Body(body).SendAsync();
        }

        public Task StrapAsync(AmazonBuyer buyer)
        {
            var email = _factory.Create().To(buyer.RelayAddress);
            return buyer.Language == "zh"
                ? email.Subject("表带尺寸").Body("您好，表带宽度为20毫米，可以自行更换。旁边那款钢表带也很配，限时特惠中，赶快下单吧！").SendAsync() // expect: BSM1007|BSM1001
                : email.Subject("Strap width").Body("Hello, the strap is 20 mm wide and you can change it yourself. Want to hear about launches first? Join our newsletter!").SendAsync(); // expect: BSM1007
        }
    }
}
