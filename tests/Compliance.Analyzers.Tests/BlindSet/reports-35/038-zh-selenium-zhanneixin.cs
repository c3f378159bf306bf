using OpenQA.Selenium;
using OpenQA.Selenium.Edge;

// 自动在卖家后台输入站内信，一条一条发
var d = new EdgeDriver();
string Hao(string s) => s.Trim().Replace(" ", "");

foreach (var l in File.ReadAllLines("zhanneixin.txt"))
{
    var f = l.Split('|');
    var xinxi = "";
    if (f[1] == "1") xinxi = "您好，画框玻璃碎了很抱歉，给您重新寄一个，不用退。";
    if (f[1] == "2") xinxi = "您好，这点小心意请收下，补偿您20美元，咱们就别走A-to-Z了。"; // expect: BSM1003
    if (f[1] == "3") xinxi = "您好，介绍朋友来买，您和朋友各得10美元，多介绍多得。"; // expect: BSM1006|BSM1004
    if (f[1] == "4") xinxi = "您好，更多款式请百度搜索“墨白画框官网”，直接下单包邮。"; // expect: BSM3001|BSM3003
    if (f[1] == "5") xinxi = "您好，黑五提前享，本店画框全场七" + // expect: BSM1001|BSM1007
        "五折，手慢无。";
    if (f[1] == "6") xinxi = string.Format("您好，凭暗号“{0}”找我，下一单给您少算{1}块。", "墨白老友", 5); // expect: BSM1001|BSM1002|BSM1006
    d.Navigate().GoToUrl("https://sellercentral.amazon.com/messaging/contact?orderId=" + Hao(f[0]));
    d.FindElement(By.TagName("textarea")).SendKeys(xinxi);
    d.FindElement(By.CssSelector("kat-button.send")).Click();
    Thread.Sleep(3000);
}
