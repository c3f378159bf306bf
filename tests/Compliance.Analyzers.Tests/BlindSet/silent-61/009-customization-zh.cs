using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Keyin.Amazon;

public class EngravingService(IAmazonMessagingGateway gateway)
{
    public Task AskTextAsync(string orderId) => gateway.ConfirmCustomizationDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest(text: $"您好，订单{orderId}没有填写刻字内容，请回复要刻的文字，最多十二个字。"));

    public Task ConfirmProofAsync(string orderId, string line) => gateway.ConfirmCustomizationDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest(text: $"您好，订单{orderId}的刻字效果图在附件，内容是“{line}”，没问题请回复确认，要修改也请告诉我们。"));

    public Task TooLongAsync(string orderId, int max) => gateway.ConfirmCustomizationDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest(text: $"您好，订单{orderId}的文字太长刻不下，最多{max}个字，麻烦删减一下再发给我们。"));
}
