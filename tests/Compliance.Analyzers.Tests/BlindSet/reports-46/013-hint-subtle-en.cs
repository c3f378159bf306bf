using System.Threading.Tasks;

namespace Nimbus.Helpdesk.Autoresponders;

public class PostPurchaseResponder(IBuyerMessenger messenger)
{
    public Task Day3(string orderId) =>
        messenger.SendToBuyerAsync(orderId, "Thanks for picking our desk lamp. Next time you need one, whisper my name first: friends never pay the sticker price."); // expect: BSM1001|BSM1006

    public Task Day7(string orderId) =>
        messenger.SendToBuyerAsync(orderId, "You know what those little golden symbols under the title do for us. All five lit up would be lovely."); // expect: BSM2002

    public Task Day9(string orderId) =>
        messenger.SendToBuyerAsync(orderId, "There is a small surprise waiting for everyone who tells the world about the lamp on its product page."); // expect: BSM2001|BSM1005|BSM1006

    public Task Day11(string orderId) =>
        messenger.SendToBuyerAsync(orderId, "Just type our brand name into Google and you'll find the same lamp for less."); // expect: BSM3003|BSM3001

    public Task Recall(string orderId) =>
        messenger.SendToBuyerAsync(orderId, "Please stop using the power supply of the lamp from this order. A safe replacement is on its way; the old one can be thrown away.");
}
