using OpenQA.Selenium;

// asks buyers about their engraving, texts come from the order
public class EngraveAsk(IWebDriver d)
{
    static readonly string[] Ask =
    [
        "Hi, for your pet tag you typed 'Bella 555-0142'. Shall this number really be on the back?",
        "Hi, your banner text is '50% OFF EVERYTHING, follow @bakery_jo'. Is the spelling right, so we can print it?",
        "Hi, for the cup you wrote 'Best Review Ever, 5 Stars Dad'. Do you want it in one line or two?",
        "Hi, the QR code picture you uploaded is too small to print. Can you upload it again in the order?",
        "Hi, which font should we take for the gift tag, Script or Block? Without an answer we take Block.",
        "Hi, the plate you ordered says 'Cash only, no coupons'. Black or silver letters?",
    ];

    public void AskBuyer(string orderId, int i)
    {
        d.Navigate().GoToUrl("https://sellercentral.amazon.com/messaging/contact?orderId=" + orderId);
        var box = d.FindElement(By.TagName("textarea"));
        box.SendKeys(Ask[i]);
        d.FindElement(By.Id("send")).Click();
    }
}
