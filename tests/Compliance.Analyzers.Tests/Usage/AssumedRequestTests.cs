using Compliance.Analyzers.Usage;

namespace Compliance.Analyzers.Tests.Usage;

[TestFixture]
public sealed class AssumedRequestTests
{
    private static void Statements(string statements) => UsageTest.VerifyStatements<AssumedRequestAnalyzer>(statements);

    private static void Member(string member) => UsageTest.VerifyMember<AssumedRequestAnalyzer>(member);

    [TestFixture]
    public sealed class Reports
    {
        [Test]
        public void A_constant_in_the_context() => Statements("""checker.Check(order.Item, new MessageContext { {|BSM6003:BuyerAsked = BuyerRequest.Compensation|} });""");

        [Test]
        public void The_ready_made_context() => Statements("""checker.Check(order.Item, {|BSM6003:MessageContext.BuyerAskedDiscount|});""");

        [Test]
        public void A_context_that_all_messages_share() => Member("""
            static readonly MessageContext Shared = {|BSM6003:MessageContext.BuyerAskedDiscount|};
            MessageContext Context => new() { {|BSM6003:BuyerAsked = BuyerRequest.Discount|} };
            """);

        [Test]
        public void True_handed_to_a_method_of_ones_own() => Member("""
            void Deliver(string text, bool buyerAsked) { }
            void SendA(string text) => Deliver(text, {|BSM6003:buyerAsked: true|});
            void SendB(string text) => Deliver(text, {|BSM6003:true|});
            """);

        [Test]
        public void A_default_and_a_constant() => Member("""
            const bool BuyerAsked = {|BSM6003:true|};
            void Deliver(string text, bool buyerAskedForDiscount = {|BSM6003:true|}) { }
            """);

        [Test]
        public void Also_after_a_guard_that_asks_something_else() => Statements("""
            if (order == null) return;
            checker.Check(order.Item, new MessageContext { {|BSM6003:BuyerAsked = BuyerRequest.Discount|} });
            """);

        [Test]
        public void A_property_that_always_says_so() => Member("""bool BuyerAsked => {|BSM6003:true|};""");

        [Test]
        public void An_argument_in_a_file_that_names_only_the_value() => UsageTest.Verify<AssumedRequestAnalyzer>(
            """class Mailer { void M(Sender sender, Order order) => sender.Deliver(order.Item, {|BSM6003:SupportRequest.Discount|}); }""",
            "enum SupportRequest { None, Discount } class Sender { public void Deliver(string text, SupportRequest buyerAsked) { } }");

        [TestCase("sender.Deliver(order.Item, {|BSM6003:true|});")]
        [TestCase("sender.Deliver(order.Item, /* so it is */ {|BSM6003:true|} /* always */);")]
        [TestCase("sender.Deliver(order.Item, // so it is\n    {|BSM6003:true|} // always\n    );")]
        public void True_in_a_file_that_names_no_request(string statement) => UsageTest.Verify<AssumedRequestAnalyzer>(
            "class Mailer { void M(Sender sender, Order order) { " + statement + " } }",
            "class Sender { public void Deliver(string text, bool buyerAsked) { } }");

        [Test]
        public void Also_where_the_type_is_not_bound() => Statements("""gate.Check(order.Item, new Facts { {|BSM6003:BuyerAsked = BuyerRequest.Discount|} });""");
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [TestCase("BuyerAsked = BuyerRequest.None")]
        [TestCase("BuyerAsked = BuyerRequest.Unknown")]
        [TestCase("BuyerAsked = asked")]
        [TestCase("BuyerAsked = ticket.BuyerAsked")]
        [TestCase("BuyerAsked = Classify(order)")]
        [TestCase("BuyerAsked = order.Item == \"\" ? BuyerRequest.Discount : BuyerRequest.None")]
        [TestCase("Initiator = Initiator.Buyer")]
        public void On_facts_and_on_what_lets_nothing_through(string member) => Statements($$"""
            BuyerRequest asked = default;
            checker.Check(order.Item, new MessageContext { {{member}} });
            """);

        [Test]
        public void Where_a_condition_chooses_it() => Statements("""
            var context = new MessageContext();
            if (ticket.AskedForDiscount) { context = new MessageContext { BuyerAsked = BuyerRequest.Discount }; }
            switch (ticket.Topic) { case 1: context = MessageContext.BuyerAskedDiscount; break; }
            """);

        [Test]
        public void After_a_guard_that_asks_for_it() => Statements("""
            if (!ticket.BuyerWantsDiscount) { return; }
            checker.Check(order.Item, new MessageContext { BuyerAsked = BuyerRequest.Discount });
            """);

        [Test]
        public void In_members_that_answer_such_a_request() => Member("""
            void RefuseDiscount(MessageChecker checker) => checker.Check("", new MessageContext { BuyerAsked = BuyerRequest.Discount });
            void AnswerDiscountQuestion(MessageChecker checker) => checker.Check("", MessageContext.BuyerAskedDiscount);
            static readonly MessageContext DiscountQuestion = new() { BuyerAsked = BuyerRequest.Discount };
            """);

        [TestCase("var context = ticket.AskedForDiscount ? MessageContext.BuyerAskedDiscount : new MessageContext();")]
        [TestCase("checker.Check(order.Item, ticket.AskedForDiscount ? new MessageContext { BuyerAsked = BuyerRequest.Discount } : new MessageContext());")]
        [TestCase("checker.Check(order.Item, ticket.Context ?? MessageContext.BuyerAskedDiscount);")]
        [TestCase("checker.Check(order.Item, ticket.Context ?? new MessageContext { BuyerAsked = BuyerRequest.Discount });")]
        [TestCase("MessageContext DiscountAnswer() { return new MessageContext { BuyerAsked = BuyerRequest.Discount }; }")]
        public void Where_the_text_or_a_name_says_when(string statement) => Statements(statement);

        [Test]
        public void On_a_value_of_the_conversation_in_a_file_that_does_not_name_the_request() => UsageTest.Verify<AssumedRequestAnalyzer>(
            """class Mailer { void M(Sender sender, Order order, SupportRequest request) { sender.Deliver(order.Item, SupportRequest.None); sender.Deliver(order.Item, request); } }""",
            "enum SupportRequest { None, Discount } class Sender { public void Deliver(string text, SupportRequest buyerAsked) { } }");

        [Test]
        public void On_comparisons_and_collections() => Statements("""
            var asked = BuyerRequest.Discount;
            var labels = new Dictionary<BuyerRequest, string> { [BuyerRequest.Discount] = "asked" };
            labels.ContainsKey(BuyerRequest.Discount);
            labels.Add(BuyerRequest.Compensation, "asked");
            """);

        [Test]
        public void On_annotations() => UsageTest.Verify<AssumedRequestAnalyzer>("""
            class BuyerMessageAttribute : Attribute { public BuyerRequest BuyerAsked { get; set; } }
            class Texts { [BuyerMessage(BuyerAsked = BuyerRequest.Discount)] const string A = "The price on the product page is the current one."; }
            """);

        [Test]
        public void In_test_code() => UsageTest.VerifyStatements<AssumedRequestAnalyzer>(
            """checker.Check(order.Item, MessageContext.BuyerAskedDiscount);""", new RunOptions().With("build_property.IsTestProject", "true"));
    }
}
