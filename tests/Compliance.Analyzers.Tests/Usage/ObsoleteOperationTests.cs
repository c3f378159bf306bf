using System.Globalization;
using Compliance.Analyzers.Usage;

namespace Compliance.Analyzers.Tests.Usage;

[TestFixture]
public sealed class ObsoleteOperationTests
{
    private static void Statements(string statements) => UsageTest.VerifyStatements<ObsoleteOperationAnalyzer>(statements);

    [TestFixture]
    public sealed class Reports
    {
        [TestCase("api.{|BSM6002:CreateNegativeFeedbackRemovalAsync|}(order.Id);")]
        [TestCase("client.Messaging.{|BSM6002:CreateNegativeFeedbackRemoval|}(order.Id);")]
        [TestCase("client?.{|BSM6002:CreateNegativeFeedbackRemoval|}(order.Id);")]
        [TestCase("client.{|BSM6002:CreateNegativeFeedbackRemovalWithHttpInfo|}(order.Id, markets);")]
        [TestCase("client.{|BSM6002:CreateNegativeFeedbackRemovalAsyncWithHttpInfo|}(order.Id, markets);")]
        [TestCase("client.{|BSM6002:CreateNegativeFeedbackRemovalWithHttpInfoAsync|}(order.Id, markets);")]
        [TestCase("api.{|BSM6002:CreateAmazonMotorsWithHttpInfo|}(order.Id, null);")]
        [TestCase("client.{|BSM6002:CreateAmazonMotors|}(order.Id, body);")]
        public void Calls_by_the_names_that_clients_are_generated_with(string statement) => Statements(statement);

        [Test]
        public void The_request_type() => Statements("var body = new {|BSM6002:CreateAmazonMotorsRequest|}();");

        [TestCase("""await http.PostAsync({|BSM6002:"/messaging/v1/orders/1/messages/negativeFeedbackRemoval"|}, null);""")]
        [TestCase("""await http.PostAsJsonAsync({|BSM6002:$"/messaging/v1/orders/{order.Id}/messages/negativeFeedbackRemoval?marketplaceIds=1"|}, 1);""")]
        [TestCase("""var r = new HttpRequestMessage(HttpMethod.Post, {|BSM6002:$"/messaging/v1/orders/{order.Id}/messages/amazonMotors"|});""")]
        [TestCase("""var r = new RestRequest({|BSM6002:"messaging/v1/orders/1/messages/amazonMotors"|});""")]
        [TestCase("""await http.PostAsync({|BSM6002:"/messages/negativeFeedbackRemoval?insteadOf=amazonMotors"|}, null);""")]
        public void The_path_where_it_is_requested(string statement) => Statements(statement);
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [TestCase("""var path = "/messages/negativeFeedbackRemoval";""")]
        [TestCase("""var actions = new[] { "negativeFeedbackRemoval", "amazonMotors" };""")]
        [TestCase("""await http.PostAsync("/messaging/v1/orders/1/messages/unexpectedProblem", null);""")]
        [TestCase("""await http.PostAsync("/messages/negativeFeedbackRemovals", null);""")]
        [TestCase("api.CreateUnexpectedProblemAsync(order.Id, null);")]
        [TestCase("repository.RemoveNegativeFeedback(order.Id);")]
        [TestCase("solicitations.CreateProductReviewAndSellerFeedbackSolicitation(order.Id, markets);")]
        public void On_other_operations_and_on_mere_names(string statement) => Statements(statement);

        [Test]
        public void Inside_a_client_that_still_declares_them() => UsageTest.VerifyMember<ObsoleteOperationAnalyzer>("""
            public bool CreateNegativeFeedbackRemoval(string id) => CreateNegativeFeedbackRemovalAsync(id).Result;
            public System.Threading.Tasks.Task<bool> CreateNegativeFeedbackRemovalAsync(string id) => null;
            """);

        [Test]
        public void In_test_code() => UsageTest.VerifyStatements<ObsoleteOperationAnalyzer>("api.CreateNegativeFeedbackRemovalAsync(order.Id);", new RunOptions().With("build_property.IsTestProject", "true"));
    }

    [Test]
    public void The_message_says_what_to_do_instead()
    {
        RunOptions options = new() { Analyzers = [new ObsoleteOperationAnalyzer()] };
        Microsoft.CodeAnalysis.Diagnostic found = SourceRun.Of("class T { void M(dynamic api) { api.CreateNegativeFeedbackRemoval(1); } }", options).Single();
        found.GetMessage(CultureInfo.GetCultureInfo("en")).Should().StartWith("“CreateNegativeFeedbackRemoval” ").And.Contain("delete the call").And.NotEndWith(".");
        found.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")).Should().StartWith("“CreateNegativeFeedbackRemoval”").And.Contain("请删除此调用").And.NotEndWith("。");
    }
}
