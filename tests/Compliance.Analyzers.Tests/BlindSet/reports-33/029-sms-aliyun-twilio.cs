using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Nanping.Bamboo;

public class DuanXinFuWu
{
    private readonly PhoneNumber _from = new("+15005550006");

    // FBM 订单拿得到买家电话
    public Task SongDaAsync(string dianHua)
        => MessageResource.CreateAsync(to: new PhoneNumber(dianHua), from: _from,
            body: "Bamboo House: the driver brings your shelf today between 2 and 5 pm, please be at home.");

    public Task HouXuAsync(string dianHua, string ma)
        => MessageResource.CreateAsync(to: new PhoneNumber(dianHua), from: _from,
            body: $"Bamboo House: thank you for Amazon order! Secret word {ma} makes next shelf 15% smaller in price."); // expect: BSM1002|BSM1001

    public Task PingJiaAsync(string dianHua)
        => MessageResource.CreateAsync(to: new PhoneNumber(dianHua), from: _from,
            body: "Bamboo House: tap bit.ly/bmb-5star and rate, winner of tablet drawn every Friday."); // expect: BSM3001|BSM2001|BSM1006
}
