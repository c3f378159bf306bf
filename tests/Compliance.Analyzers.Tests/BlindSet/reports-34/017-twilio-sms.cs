using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Boardgame.Foundry.Sms;

public sealed class BuyerSms(PhoneNumber sender)
{
    public Task<MessageResource> Reprint(PhoneNumber to, string order) => MessageResource.CreateAsync(
        to: to, from: sender,
        body: $"Foundry: the misprinted deck in order {order} is being reprinted. You will have it by Friday.");

    public Task<MessageResource> Expansion(PhoneNumber to) => MessageResource.CreateAsync(
        to: to, from: sender,
        body: "Foundry: you liked the base game, now the Northern Seas expansion is out. Pre-order before the crowd does."); // expect: BSM1007

    public Task<MessageResource> Stars(PhoneNumber to, string asin) => MessageResource.CreateAsync(
        to: to, from: sender,
        body: $"Foundry: " +
              $"gv us 5* " + // expect: BSM2002
              $"on {asin}? ta very much");

    public Task<MessageResource> Discord(PhoneNumber to) => MessageResource.CreateAsync(
        to: to, from: sender,
        body: "Foundry: rules questions are answered on our Discord, look for foundry-tables."); // expect: BSM3002|BSM3001|BSM3003
}
