using Compliance.Analyzers.Usage;

namespace Compliance.Analyzers.Tests.Usage;

[TestFixture]
public sealed class UncheckedTextTests
{
    private static void Statements(string statements) => UsageTest.VerifyStatements<UncheckedTextAnalyzer>(statements);

    [Test]
    public void The_rule_is_off_until_it_is_switched_on() => new UncheckedTextAnalyzer().SupportedDiagnostics.Should().OnlyContain(d => !d.IsEnabledByDefault);

    [TestFixture]
    public sealed class Reports
    {
        [Test]
        public void Text_that_is_made_at_run_time() => Statements("""
            var r = new CreateUnexpectedProblemRequest { Text = {|BSM6001:template.Render(order)|} };
            r.Text = {|BSM6001:$"Your {order.Item} is late."|};
            var s = new CreateUnexpectedProblemRequest({|BSM6001:template.Render(order)|});
            """);

        [Test]
        public void Mail() => Statements("""
            var mail = new MailMessage { Body = {|BSM6001:template.Render(order)|} };
            new SmtpClient().Send("from", "to", {|BSM6001:order.Item|}, {|BSM6001:template.Render(order)|});
            """);

        [Test]
        public void A_check_of_another_text() => Statements("""
            string text = template.Render(order), other = order.Item;
            checker.Check(other);
            var r = new CreateUnexpectedProblemRequest { Text = {|BSM6001:text|} };
            """);

        [Test]
        public void A_check_after_it_was_sent() => Statements("""
            string text = template.Render(order);
            new SmtpClient().Send("from", "to", "Your order", {|BSM6001:text|});
            checker.Check(text);
            """);

        [Test]
        public void A_text_whose_receiver_is_not_typed_yet() => Statements("""
            var mail = new MailMessage();
            mail.Body = {|BSM6001:.Replace("a", order.Item)|};
            """);
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [Test]
        public void On_a_text_that_was_checked() => Statements("""
            string text = template.Render(order);
            Verdict verdict = checker.Check(text, new MessageContext());
            if (verdict.Decision == Decision.Allowed) { new SmtpClient().Send("from", "to", "Your order", text); }
            """);

        [Test]
        public void On_a_guard() => Statements("""
            string text = template.Render(order);
            if (!guard.IsAllowed(text)) return;
            var r = new CreateUnexpectedProblemRequest { Text = text };
            """);

        [Test]
        public void On_a_request_that_is_checked_before_it_is_sent() => Statements("""
            var r = new CreateUnexpectedProblemRequest { Text = template.Render(order) };
            checker.Check(r.Text);
            """);

        [Test]
        public void On_text_that_passes_through_the_check() => Statements("""var r = new CreateUnexpectedProblemRequest { Text = gate.Checked(template.Render(order)) };""");

        [Test]
        public void On_constants_which_are_judged_where_they_are_written() => Statements("""
            const string Late = "Your lamp is late.";
            var r = new CreateUnexpectedProblemRequest { Text = Late };
            r.Text = "Your lamp " + "is late.";
            """);

        [Test]
        public void On_other_types() => Statements("""var item = new Uri(order.Item); template.Render(order);""");
    }
}
