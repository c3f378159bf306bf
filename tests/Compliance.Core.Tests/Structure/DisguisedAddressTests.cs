namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class DisguisedAddressTests
{
    [TestCase("Go to l u m o r a . c o m now", "l u m o r a . c o m")]
    [TestCase("t i n y u r l [.] c o m [/] s a l e 9 is cheap", "t i n y u r l [.] c o m [/] s a l e 9")]
    [TestCase("See lumora.com now", "lumora.com")]
    [TestCase("Please answer at forms.gle/x7Kd2 today", "forms.gle/x7Kd2")]
    [TestCase("It is shown at amazon.com.order-status.example today", "amazon.com.order-status.example")]
    [TestCase("it is at w w w . dashcam-hilfe . example / fw take", "w w w . dashcam-hilfe . example / fw")]
    [TestCase("find it at nova-home . com please", "nova-home . com")]
    [TestCase("去 nova-home 点 com 看", "nova-home 点 com")]
    [TestCase("去 zhouji-parts 点 shop 点 example 买", "zhouji-parts 点 shop 点 example")]
    [TestCase("stringhut {dot} example {slash} new is open", "stringhut {dot} example {slash} new")]
    [TestCase("See lumora【点】com now", "lumora【点】com")]
    [TestCase("See lumora.c0m now", "lumora.c0m")]
    public void An_address_is_found_though_its_letters_stand_apart(string text, string address) =>
        TestPolicy.Found("link-external", string.Empty, text).Should().Equal(address);

    [TestCase("Choose A . B or C . D")]
    [TestCase("Turn it o n . o f f is on the left")]
    [TestCase("iPhone点app图标")]
    [TestCase("See it. Com port is on the left")]
    [TestCase("(a) First, open the lid. (b) Close it")]
    [TestCase("早上9点com口")]
    public void Letters_that_stand_apart_are_no_address_without_a_domain(string text) =>
        TestPolicy.Found("link", string.Empty, text).Should().BeEmpty();

    [TestCase("Write to jenny.service@gm@il.com please", "jenny.service@gm@il.com")]
    [TestCase("Write to j e n n y @ g m a i l . c o m please", "j e n n y @ g m a i l . c o m")]
    [TestCase("Write to jenny at gmail.com please", "jenny at gmail.com")]
    [TestCase("Write to jenny at mailbox dot com please", "jenny at mailbox dot com")]
    [TestCase("Write to jenny@mailbox.example please", "jenny@mailbox.example")]
    [TestCase("Write to lasercut{a}gm@il{d0t}c0m please", "lasercut{a}gm@il{d0t}c0m")]
    [TestCase("Write to hanna (a t) oakandbirch [d0t] com please", "hanna (a t) oakandbirch [d0t] com")]
    public void A_mail_address_is_found_in_its_disguises(string text, string address) =>
        TestPolicy.Found("email", string.Empty, text).Should().Equal(address);

    [TestCase("Write to abc123@marketplace.amazon.com")]
    [TestCase("It came from auto-confirm@amazon.com")]
    public void A_mail_address_of_Amazon_is_not_one_of_the_seller(string text) =>
        TestPolicy.Found("email", string.Empty, text).Should().BeEmpty();

    [Test]
    public void A_second_sign_in_a_mail_address_does_not_make_it_Amazons() =>
        TestPolicy.Found("email", string.Empty, "Write to me@evil.example@amazon.com").Should().HaveCount(1);
}
