using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace PawKitchen.SpApi;

public class MessagingFacade(AmazonConnection amazon)
{
    public bool AskEngraving(string orderId) =>
        amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = "Please confirm the name for the dog tag: we have read 'MOCHI'. When it is wrong, write the right one here."
        });

    public bool TellProblem(string orderId) =>
        amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The colour you ordered is out. Please accept the grey one, and take a free bag of treats with it as our gift." // expect: BSM1005
        });

    public bool GiveKey(string orderId) =>
        amazon.Messaging.CreateDigitalAccessKey(orderId, new CreateDigitalAccessKeyRequest(
            text: "Your recipe book key is in the attached file. Rate us with 5 stars to unlock the second book.", null)); // expect: BSM2001|BSM2002
}
