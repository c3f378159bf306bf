using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

// 自動回覆站內信,學長寫的,別亂動
IWebDriver driver = new ChromeDriver();
driver.Navigate().GoToUrl("https://sellercentral.amazon.com/messaging/inbox");

string[] huiFu =
[
    "您好,說明書在盒子底部的夾層,請您再找找看。",
    "您好,方便的話請把之前的差評刪掉,我們會很感激。", // expect: BSM2004
    "您好,不用退貨啦,我們用微信轉帳退您一半的錢。", // expect: BSM1004|BSM3003
    "您好,換貨的新品已寄出,舊的不用寄回。",
    "您好,新款藍牙喇叭上架囉,到我們的店鋪逛逛吧!", // expect: BSM1007
];

foreach (var t in driver.FindElements(By.CssSelector(".thread")))
{
    t.Click();
    var box = driver.FindElement(By.TagName("textarea"));
    box.SendKeys(huiFu[int.Parse(t.GetAttribute("data-idx")) % huiFu.Length]);
    driver.FindElement(By.Id("send")).Click();
}
driver.Quit();
