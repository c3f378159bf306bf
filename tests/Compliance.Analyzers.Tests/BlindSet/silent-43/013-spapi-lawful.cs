using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Gravur.Connector;

public class MessagingJobs(IMessagingApi api, List<string> marketplaceIds)
{
    public Task AskEngraving(string order) => api.ConfirmCustomizationDetailsAsync(order, marketplaceIds,
        new CreateConfirmCustomizationDetailsRequest { Text = "Please review the proof of your engraving and tell us if the spelling of both names is right. We start when you agree." });

    public Task AskGate(string order) => api.CreateConfirmDeliveryDetailsAsync(order, marketplaceIds,
        new CreateConfirmDeliveryDetailsRequest { Text = "The freight company needs the gate code for your delivery on Tuesday. Please answer with the code." });

    public Task Key(string order, string key) => api.CreateDigitalAccessKeyAsync(order, marketplaceIds,
        new CreateDigitalAccessKeyRequest { Text = $"Your licence key is {key}. Enter the code under Help, Activate. It is valid for one computer." });

    public Task Problem(string order) => api.CreateUnexpectedProblemAsync(order, marketplaceIds,
        new CreateUnexpectedProblemRequest { Text = "The plaque broke while we engraved it. We could not make a second one, so we cancelled the order and refunded you in full." });

    public Task Confirm(string order) => api.CreateConfirmOrderDetailsAsync(order, marketplaceIds,
        new CreateConfirmOrderDetailsRequest { Text = "You ordered two plaques with the same text 'Employee of the Month'. Is this what you want, or should one carry another name?" });
}
