using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Overseas.Warehouse.Sms;

public class DuanXinFuWu
{
    private readonly PhoneNumber _from = new("+15005550006");

    public Task PaiSongAsync(string to, string no) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: $"Your sofa (Amazon order {no}) arrives tomorrow between 8 and 12. Someone has to be at home.");

    public Task HuiFangAsync(string to, string no) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: $"Amazon order {no}: rate our sofa with five stars and get 30 USD back by Zelle."); // expect: BSM2001|BSM1004

    public Task CuXiaoAsync(string to) => MessageResource.CreateAsync(
        to: new PhoneNumber(to), from: _from,
        body: "Black Friday starts early at our shop, all chairs 25% cheaper, see sofa-land.net/bf"); // expect: BSM1001|BSM1007|BSM3001
}
