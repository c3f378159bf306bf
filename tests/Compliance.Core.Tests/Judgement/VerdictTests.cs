namespace Compliance.Tests.Judgement;

/// <summary>From conditions that meet to a verdict: what the context makes of them, which findings are shown, and where they point.</summary>
[TestFixture]
internal sealed class VerdictTests
{
    [TestFixture]
    internal sealed class VerdictLines
    {
        private static readonly MessageChecker Checker = TestPolicy.Checker("""
            condition offer
              when     coupon
              verdict  allowed if initiator=buyer asked=discount|compensation [D10]
              verdict  review if problem=yes [D07]
              verdict  review if profile=standard kind=packageInsert
              verdict  allowed if bulk=no requests=none
              verdict  prohibited [D02]

            signal coupon
              en       coupon

            signal order-problem
              en       broken
              zh       坏了
            """);

        private static readonly TestCaseData[] Contexts =
        [
            Row("nothing known", MessageContext.Unknown, Decision.Prohibited, "D02"),
            Row("the seller writes first", MessageContext.Proactive, Decision.Prohibited, "D02"),
            Row("a reply", MessageContext.Reply, Decision.Prohibited, "D02"),
            Row("asked for a discount", MessageContext.BuyerAskedDiscount, Decision.Allowed, null),
            Row("asked for compensation", MessageContext.Reply with { BuyerAsked = BuyerRequest.Compensation }, Decision.Allowed, null),
            Row("asked, in a message that the seller begins", MessageContext.Proactive with { BuyerAsked = BuyerRequest.Discount }, Decision.Prohibited, "D02"),
            Row("a problem", MessageContext.Proactive with { OrderProblem = Answer.Yes }, Decision.Review, "D07"),
            Row("a problem, and asked: the first line that holds", MessageContext.BuyerAskedDiscount with { OrderProblem = Answer.Yes }, Decision.Allowed, null),
            Row("no problem", MessageContext.Proactive with { OrderProblem = Answer.No }, Decision.Prohibited, "D02"),
            Row("a leaflet", MessageContext.Unknown with { Kind = MessageKind.PackageInsert }, Decision.Review, null),
            Row("a leaflet in the strict profile", MessageContext.Unknown with { Kind = MessageKind.PackageInsert, Profile = Profile.Strict }, Decision.Prohibited, "D02"),
            Row("to one buyer", MessageContext.Unknown with { Bulk = Answer.No }, Decision.Allowed, null),
            Row("to one buyer who was asked before", MessageContext.Unknown with { Bulk = Answer.No, EarlierReviewRequests = 2 }, Decision.Prohibited, "D02"),
        ];

        [TestCaseSource(nameof(Contexts))]
        public void The_first_whose_facts_hold_decides(MessageContext context, Decision decision, string? row)
        {
            Verdict verdict = Checker.Check("A coupon.", context);

            verdict.Decision.Should().Be(decision);
            verdict.Findings.Select(f => f.DecisionRow).Should().Equal(decision == Decision.Allowed ? [] : [row]);
        }

        [Test]
        public void No_context_is_the_unknown_one() => Checker.Check("A coupon.").Decision.Should().Be(Decision.Prohibited);

        private static TestCaseData Row(string name, MessageContext context, Decision decision, string? row) => new TestCaseData(context, decision, row).SetArgDisplayNames(name);
    }

    [TestFixture]
    internal sealed class AnOrderProblem
    {
        private static readonly MessageChecker Checker = TestPolicy.Checker("""
            condition offer
              when     coupon
              verdict  review if problem=yes
              verdict  allowed if problem=no
              verdict  prohibited

            signal coupon
              en       coupon

            signal order-problem
              en       broken
              zh       坏了

            veto denied
              removes  order-problem
              when     clause: "not" ..2 target
            """);

        [TestCase("It arrived broken, so here is a coupon.")]
        [TestCase("坏了。 A coupon.")]
        public void Is_read_from_the_text(string text) => Checker.Check(text).Decision.Should().Be(Decision.Review);

        [TestCase("Here is a coupon.")]
        [TestCase("It is not broken. Here is a coupon.", Description = "a veto removed it")]
        public void Is_not_guessed(string text) => Checker.Check(text).Decision.Should().Be(Decision.Prohibited);

        [Test]
        public void Is_read_only_while_the_context_does_not_know() =>
            Checker.Check("It arrived broken, so here is a coupon.", MessageContext.Unknown with { OrderProblem = Answer.No }).Decision.Should().Be(Decision.Allowed);

        [Test]
        public void Is_a_fact_where_the_context_knows_of_it() =>
            Checker.Check("Here is a coupon.", MessageContext.Unknown with { OrderProblem = Answer.Yes }).Decision.Should().Be(Decision.Review);
    }

    [TestFixture]
    internal sealed class Absorption
    {
        private static readonly MessageChecker Checker = new(TestPolicy.Read(
            TestPolicy.Rule("TST0001", "condition value\n  when  offer ..6 coupon | \"discount\"\n  verdict  review if bulk=no\n  verdict  prohibited\n"),
            TestPolicy.Rule("TST0002", "condition coupon\n  when  coupon\n  verdict  review if problem=yes\n  verdict  prohibited\n").Replace("  source ", "  absorbs  TST0001\n  source ", StringComparison.Ordinal),
            "signal offer\n  en  offer\n\nsignal coupon\n  en  coupon\n"));

        [Test]
        public void Leaves_the_more_specific_rule_on_the_same_words() =>
            Checker.Check("We offer you a coupon.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0002");

        [Test]
        public void Leaves_both_on_different_words() =>
            Checker.Check("A discount. A coupon.").Findings.Select(f => (f.Rule.Id, f.Text)).Should().Equal(("TST0001", "discount"), ("TST0002", "coupon"));

        [Test]
        public void Leaves_both_on_different_words_of_one_sentence() =>
            Checker.Check("A discount and a coupon.").Findings.Select(f => f.Rule.Id).Should().Equal("TST0001", "TST0002");

        [Test]
        public void Does_not_leave_the_graver_finding_for_a_milder_one() =>
            Checker.Check("We offer you a coupon.", MessageContext.Unknown with { OrderProblem = Answer.Yes }).Findings.Select(f => (f.Rule.Id, f.Decision))
                .Should().Equal(("TST0001", Decision.Prohibited), ("TST0002", Decision.Review));

        [Test]
        public void Leaves_the_graver_specific_one() =>
            Checker.Check("We offer you a coupon.", MessageContext.Unknown with { Bulk = Answer.No }).Findings.Select(f => (f.Rule.Id, f.Decision)).Should().Equal(("TST0002", Decision.Prohibited));
    }

    [TestFixture]
    internal sealed class Findings
    {
        private static readonly MessageChecker Checker = new(TestPolicy.Read(
            TestPolicy.Rule("TST0001", "condition mild\n  when  \"mild\"\n  verdict  review\n\ncondition grave\n  when  \"grave\"\n  why  en  Own reason\n  remedy  en  Own remedy\n  verdict  prohibited\n"),
            TestPolicy.Rule("TST0002", "condition other\n  when  \"grave\" | \"other\"\n  verdict  prohibited\n")));

        [TestCase("A {grave} one.", "{grave}")]
        [TestCase("A {{grave}} one.", "{{grave}}")]
        [TestCase("A [grave name] one.", "grave")]
        [TestCase("A (grave) one.", "grave")]
        public void Show_a_placeholder_with_its_braces(string text, string shown) => Checker.Check(text).Findings.Select(f => f.Text).Should().Contain(shown);

        [Test]
        public void Stand_gravest_first_then_in_the_order_of_the_text_then_by_rule() =>
            Checker.Check("A mild one. Another. An other one. A grave one.").Findings.Select(f => (f.Decision, f.Text, f.Rule.Id)).Should().Equal(
                (Decision.Prohibited, "other", "TST0002"),
                (Decision.Prohibited, "grave", "TST0001"),
                (Decision.Prohibited, "grave", "TST0002"),
                (Decision.Review, "mild", "TST0001"));

        [Test]
        public void Make_the_verdict_by_the_gravest()
        {
            Checker.Check("A mild one.").Decision.Should().Be(Decision.Review);
            Checker.Check("A mild one. A grave one.").Decision.Should().Be(Decision.Prohibited);
            Checker.Check("Nothing.").Decision.Should().Be(Decision.Allowed);
        }

        [Test]
        public void Of_one_rule_in_one_sentence_are_the_gravest() =>
            Checker.Check("A mild and grave one.").Findings.Where(f => f.Rule.Id == "TST0001").Select(f => (f.Decision, f.Text)).Should().Equal((Decision.Prohibited, "grave"));

        [Test]
        public void Of_one_rule_in_two_sentences_are_two() =>
            Checker.Check("A mild one. A mild one.").Findings.Select(f => f.Start).Should().Equal(2, 14);

        [Test]
        public void Tell_what_the_condition_tells()
        {
            Finding grave = Checker.Check("A grave one.").Findings[0];
            Finding mild = Checker.Check("A mild one.").Findings[0];

            (grave.Condition, grave.Why.English, grave.Remedy.English).Should().Be(("grave", "Own reason", "Own remedy"));
            (mild.Condition, mild.Why.English, mild.Remedy.English).Should().Be(("mild", "Why", "Remedy"));
        }

        [Test]
        public void Are_told_for_logs_without_the_text()
        {
            Checker.Check("A mild one. A grave one. Mild again.").ToString().Should().Be("Prohibited: TST0001, TST0002");
            Checker.Check("Nothing.").ToString().Should().Be("Allowed");
        }

        [Test]
        public void Belong_to_the_policy_that_judged()
        {
            Checker.Check("A grave one.").Policy.Should().BeSameAs(Checker.Policy);
            Checker.Check("Nothing.").Policy.Should().BeSameAs(Checker.Policy);
            Checker.Check(string.Empty).Policy.Should().BeSameAs(Checker.Policy);
        }
    }

    [TestFixture]
    internal sealed class Spans
    {
        private const string Signals = """
            signal give
              en   give | send
              zh   送

            signal coupon
              en   coupon~
              zh   优惠券
            """;

        [TestCase("We give you a coupon.", "give you a coupon")]
        [TestCase("We give   you\n a coupon.", "give   you\n a coupon")]
        [TestCase("We give you a c0upon.", "give you a c0upon")]
        [TestCase("We give you a c.o.u.p.o.n.", "give you a c.o.u.p.o.n")]
        [TestCase("We give you a cou\u200Bpon.", "give you a cou\u200Bpon", TestName = "{m}(a zero-width space)")]
        [TestCase("We give you a coupo\u0301n.", "give you a coupo\u0301n", TestName = "{m}(a combining accent)")]
        [TestCase("We give you a 𝐜𝐨𝐮𝐩𝐨𝐧.", "give you a 𝐜𝐨𝐮𝐩𝐨𝐧")]
        [TestCase("We give you a ｃｏｕｐｏｎ.", "give you a ｃｏｕｐｏｎ")]
        [TestCase("We give you a <b>coupon</b>.", "give you a <b>coupon")]
        [TestCase("We give you a cou<b>pon</b>.", "give you a cou<b>pon")]
        [TestCase("We give you a c&#111;upon.", "give you a c&#111;upon")]
        [TestCase("We <i>give</i>&nbsp;you a coupon.", "give</i>&nbsp;you a coupon")]
        [TestCase("我们送您優惠券。", "送您優惠券")]
        [TestCase("我们送您优~惠~券。", "送您优~惠~券")]
        [TestCase("我们送您优 惠 券。", "送您优 惠 券")]
        [TestCase("😀😀 We give you a coupon 😀", "give you a coupon")]
        [TestCase("\uFEFFWe give you a coupon.", "give you a coupon", TestName = "{m}(a byte order mark)")]
        public void Are_words_of_the_original(string text, string words)
        {
            Finding finding = TestPolicy.Checker("condition c\n  when  give ..4 coupon\n  verdict  prohibited\n\n" + Signals).Check(text).Findings.Should().ContainSingle().Subject;

            finding.Text.Should().Be(words);
            finding.Start.Should().Be(text.IndexOf(words, StringComparison.Ordinal));
            finding.Length.Should().Be(words.Length);
        }

        [Test]
        public void Past_lone_surrogates_still_point_at_their_words()
        {
            const string Text = "\uD83D We \uDE00 give you a coupon \uD83D";
            Finding finding = TestPolicy.Checker("condition c\n  when  give ..4 coupon\n  verdict  prohibited\n\n" + Signals).Check(Text).Findings.Should().ContainSingle().Subject;

            Text.Substring(finding.Start, finding.Length).Should().Be("give you a coupon").And.Be(finding.Text);
        }

        [Test]
        public void Of_an_address_in_a_tag_are_the_address() =>
            TestPolicy.Found("link-external", string.Empty, "<p><a href=\"https://shop.example/x\">here</a></p>").Should().Equal("https://shop.example/x");

        [Test]
        public void Over_two_sentences_are_the_words_of_the_first() =>
            TestPolicy.Found("nearby: give ~ coupon", Signals, "This is a coupon. We give it to you.").Should().Equal("coupon");

        [Test]
        public void Are_never_empty() => TestPolicy.Found("message-start | coupon", Signals, "Hello.").Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Disguise
    {
        private static readonly MessageChecker Checker = new(TestPolicy.Read(
            TestPolicy.Rule("TST0001", "condition c\n  when  coupon\n  verdict  allowed if problem=yes\n  verdict  review\n\nsignal coupon\n  en   coupon\n  en!  cupon\n  zh   优惠券\n  zh!  优惠卷\n"),
            TestPolicy.Rule("TST0002", "condition d\n  when  disguised\n  verdict  review\n").Replace("promotion", "form", StringComparison.Ordinal)));

        [TestCase("A c0upon.")]
        [TestCase("A соupon.", Description = "Cyrillic letters")]
        [TestCase("A cou\u200Bpon.", TestName = "{m}(a zero-width space)")]
        [TestCase("A cupon.", Description = "a spelling that the policy knows for a disguise")]
        [TestCase("优 惠 券")]
        [TestCase("优惠卷")]
        public void Makes_prohibited_what_was_open_and_is_itself_reported(string text) =>
            Checker.Check(text).Findings.Select(f => (f.Rule.Id, f.Decision)).Should().Equal(("TST0001", Decision.Prohibited), ("TST0002", Decision.Review));

        [TestCase("A coupon.")]
        [TestCase("优惠券")]
        [TestCase("優惠券")]
        [TestCase("A coupón.")]
        public void Is_not_plain_spelling(string text) => Checker.Check(text).Findings.Select(f => (f.Rule.Id, f.Decision)).Should().Equal(("TST0001", Decision.Review));

        [Test]
        public void Leaves_what_the_context_allows() =>
            Checker.Check("A c0upon.", MessageContext.Unknown with { OrderProblem = Answer.Yes }).Findings.Select(f => f.Rule.Id).Should().Equal("TST0002");
    }

    [TestFixture]
    internal sealed class Immutability
    {
        private static readonly MessageChecker Checker = TestPolicy.Checker("condition c\n  when  \"coupon\"\n  verdict  prohibited\n");

        [Test]
        public void Lists_of_the_public_face_cannot_be_changed_by_a_cast()
        {
            Explanation explanation = Checker.Explain("A coupon.");
            PolicyRule rule = Checker.Policy.Rules[0];
            object[] lists =
            [
                explanation.Verdict.Findings, explanation.Signals, explanation.Conditions, Checker.Check("Nothing.").Findings, Checker.Policy.Rules, rule.Sources, rule.Examples,
                CompliancePolicy.Read([new PolicyFile("a", "x")]).Errors, ContextFacts.Names, ContextFacts.Values("problem"), ContextFacts.Values("requests"), CompliancePolicy.BuiltIn.Rules,
                CompliancePolicy.BuiltIn.Rules[0].Sources, CompliancePolicy.BuiltIn.Rules[0].Examples,
            ];

            lists.Where(l => l is Array || l is System.Collections.IList { IsReadOnly: false }).Select(l => l.GetType().Name).Should().BeEmpty();
        }

        [Test]
        public void No_public_property_can_be_set()
        {
            IEnumerable<string> settable =
                from type in typeof(Verdict).Assembly.GetExportedTypes()
                from property in type.GetProperties()
                where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                select $"{type.Name}.{property.Name}";

            settable.Should().BeEmpty();
        }

        [Test]
        public void Threads_judge_alike()
        {
            string[] texts = [.. Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? $"A coupon {i}." : $"Parcel {i} is on its way.")];
            string[] alone = [.. texts.Select(Told)];

            string[] together = [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Told)];

            together.Should().Equal(alone);
        }

        [Test]
        public void The_same_message_is_judged_the_same_again()
        {
            string first = Told("A coupon.");
            _ = Checker.Check("Something else, and longer: a coupon, a coupon. " + new string('x', 5_000));

            Told("A coupon.").Should().Be(first);
        }

        private static string Told(string text) => string.Join(';', Checker.Check(text).Findings.Select(f => $"{f.Rule.Id} {f.Start} {f.Text}"));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\n\n\n")]
    [TestCase("<br>")]
    [TestCase("...")]
    [TestCase("\u200B", TestName = "{m}(a text that nobody sees)")]
    public void Nothing_is_found_in_nothing(string text) =>
        TestPolicy.Checker("condition c\n  when  \"coupon\" | message-start | link\n  verdict  prohibited\n").Check(text).Findings.Should().BeEmpty();
}
